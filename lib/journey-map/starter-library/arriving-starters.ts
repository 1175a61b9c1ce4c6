import type { WrittenStarter } from "./starter";

/** Before and at the door, in path order. */
export const ARRIVING_STARTERS: readonly WrittenStarter[] = [
  {
    key: "telephone",
    name: ["전화 문의", "Telephone enquiry"],
    place: ["전화", "Telephone"],
    channel: "phone",
    duty: ["전화 응대", "Telephone"],
    durationSeconds: 30,
    factors: [
      [
        ["벨 3번 안에 받기", "Answered within 3 rings"],
        true,
        "procedure",
        ["벨이 3번 울리기 전에 받습니다", "Answered before the third ring ends"],
      ],
      [
        ["소속·성명 밝히기", "Says who is speaking"],
        false,
        "manner",
        ["복지관 이름과 받는 부서를 먼저 말합니다", "Says the centre and the department first"],
      ],
      [
        ["경청", "Listens"],
        false,
        "manner",
        ["말씀을 끊지 않고 끝까지 듣습니다", "Lets the caller finish"],
      ],
      [
        ["정확한 안내", "Correct information"],
        false,
        "procedure",
        ["모르면 3분 안에 아는 곳으로 연결합니다", "If not known, transferred within 3 minutes"],
      ],
      [
        ["종료 인사", "Closing words"],
        false,
        "manner",
        ["거신 분이 끊고 3초 뒤에 내려놓습니다", "Hangs up 3 seconds after the caller"],
      ],
    ],
  },
  {
    key: "homepage",
    name: ["홈페이지·카카오 채널", "Website and KakaoTalk channel"],
    place: ["온라인", "Online"],
    channel: "digital",
    duty: ["홍보", "Publicity"],
    durationSeconds: 60,
    factors: [
      [
        ["최신 정보", "Up to date"],
        true,
        "procedure",
        ["운영 시간과 프로그램이 이번 달 내용입니다", "Hours and programmes are this month's"],
      ],
      [
        ["약도", "Directions"],
        false,
        "facility",
        ["오시는 길과 버스 번호가 있습니다", "Shows the way and the bus numbers"],
      ],
    ],
  },
  {
    key: "shuttle",
    name: ["셔틀버스", "Shuttle bus"],
    place: ["정류장", "Bus stop"],
    channel: "face",
    duty: ["운전", "Driving"],
    greets: true,
    durationSeconds: 600,
    factors: [
      [
        ["정시", "On time"],
        true,
        "procedure",
        ["안내한 시간에서 5분 안에 옵니다", "Comes within 5 minutes of the time given"],
      ],
      [
        ["승하차 보조", "Help getting on and off"],
        true,
        "procedure",
        ["발판을 놓고 손잡이를 안내합니다", "Sets the step and points to the rail"],
      ],
      [
        ["인사", "Greeting"],
        false,
        "manner",
        ["타실 때 먼저 인사합니다", "Greets first when boarding"],
      ],
    ],
  },
  {
    key: "parking",
    name: ["주차장·진입로", "Car park and approach"],
    place: ["건물 밖", "Outside"],
    channel: "facility",
    duty: ["시설 관리", "Facilities"],
    durationSeconds: 60,
    factors: [
      [
        ["장애인구역 확보", "Accessible bays kept free"],
        true,
        "facility",
        [
          "장애인 주차구역이 비어 있거나 바르게 쓰입니다",
          "Accessible bays are free or rightly used",
        ],
      ],
      [
        ["안내 표지", "Signs"],
        false,
        "facility",
        [
          "들어오는 길에서 현관 방향이 보입니다",
          "The way to the entrance is seen from the approach",
        ],
      ],
    ],
  },
  {
    key: "entrance",
    name: ["현관·출입문", "Entrance"],
    place: ["1층", "Ground floor"],
    channel: "facility",
    duty: ["시설 관리", "Facilities"],
    durationSeconds: 5,
    factors: [
      [
        ["문턱·자동문", "Threshold and automatic door"],
        true,
        "facility",
        ["휠체어로 혼자 들어올 수 있습니다", "A wheelchair user comes in alone"],
      ],
      [
        ["미끄럼 방지", "No slipping"],
        true,
        "facility",
        ["젖은 날에 매트가 깔려 있습니다", "A mat lies there on wet days"],
      ],
      [
        ["첫 표지", "First sign"],
        false,
        "facility",
        ["어디로 가야 하는지 첫눈에 보입니다", "Where to go is seen at first sight"],
      ],
    ],
  },
  {
    key: "gate",
    name: ["정문 경비실", "Gatehouse"],
    place: ["정문", "Main gate"],
    channel: "face",
    duty: ["경비", "Security"],
    durationSeconds: 6,
    factors: [
      [
        ["먼저 인사", "Greets first"],
        true,
        "manner",
        ["5초 안에 먼저 인사합니다", "Greets first within 5 seconds"],
      ],
      [
        ["방향 안내", "Shows the way"],
        true,
        "procedure",
        ["찾으시는 곳까지 가는 길을 한 문장으로 알려 드립니다", "Tells the way in one sentence"],
      ],
      [
        ["열린 창", "Open window"],
        false,
        "facility",
        ["창이 열려 있어 얼굴을 보고 말할 수 있습니다", "The window is open, face to face"],
      ],
    ],
  },
  {
    key: "lobby",
    name: ["1층 로비", "Ground-floor lobby"],
    place: ["1층", "Ground floor"],
    channel: "facility",
    duty: ["시설 관리", "Facilities"],
    durationSeconds: 12,
    factors: [
      [["조명", "Light"], true, "facility", ["안내판 글씨가 읽힙니다", "The signs can be read"]],
      [
        ["냄새·온도", "Air and temperature"],
        false,
        "facility",
        ["냄새가 없고 18~26도입니다", "No smell, 18 to 26 degrees"],
      ],
      [
        ["앉을 자리", "Seats"],
        false,
        "facility",
        ["빈자리가 두 곳 이상 있습니다", "At least two seats are free"],
      ],
      [
        ["게시물 정리", "Tidy notices"],
        false,
        "facility",
        ["지난 게시물이 없습니다", "No notice is out of date"],
      ],
    ],
  },
  {
    key: "desk",
    name: ["안내데스크·상담 코너", "Information desk"],
    place: ["1층", "Ground floor"],
    channel: "face",
    duty: ["안내", "Information"],
    greets: true,
    durationSeconds: 60,
    factors: [
      [
        ["5초 안에 하던 일을 멈추고 맞이", "Stops and welcomes within 5 seconds"],
        true,
        "manner",
        ["5초 안에 하던 일을 멈추고 눈을 맞춥니다", "Stops within 5 seconds and looks up"],
      ],
      [
        ["필담·돋보기", "Writing pad and magnifier"],
        false,
        "facility",
        ["손 닿는 곳에 있습니다", "Within reach"],
      ],
      [
        ["대기 안내", "Says how long it takes"],
        false,
        "procedure",
        ["기다릴 시간을 말씀드립니다", "Says how long the wait is"],
      ],
    ],
  },
];
