import type { WrittenStarter } from "./starter";

/** Inside, on the way to where one is going. */
export const INSIDE_STARTERS: readonly WrittenStarter[] = [
  {
    key: "stairs",
    name: ["계단", "Stairs"],
    place: ["1층~2층", "Ground to first floor"],
    channel: "facility",
    duty: ["시설 관리", "Facilities"],
    durationSeconds: 20,
    factors: [
      [
        ["안전바", "Handrail"],
        true,
        "facility",
        ["흔들리지 않고 끝까지 이어집니다", "Firm and unbroken"],
      ],
      [
        ["층별 안내", "Floor guide"],
        false,
        "facility",
        ["올라가기 전에 층별 안내가 보입니다", "Seen before going up"],
      ],
    ],
  },
  {
    key: "lift",
    name: ["엘리베이터", "Lift"],
    place: ["1층~2층", "Ground to first floor"],
    channel: "facility",
    duty: ["시설 관리", "Facilities"],
    durationSeconds: 35,
    factors: [
      [
        ["작동", "Works"],
        true,
        "facility",
        ["부른 지 60초 안에 옵니다", "Comes within 60 seconds"],
      ],
      [
        ["음성 안내", "Spoken floors"],
        false,
        "facility",
        ["층과 문 열림을 말로 알려 줍니다", "Says the floor and the doors"],
      ],
      [
        ["층별 안내", "Floor guide"],
        false,
        "facility",
        ["안에서 층별 안내가 보입니다", "Seen from inside"],
      ],
    ],
  },
  {
    key: "toilet",
    name: ["화장실", "Toilet"],
    place: ["1층", "Ground floor"],
    channel: "facility",
    duty: ["시설 관리", "Facilities"],
    durationSeconds: 180,
    factors: [
      [
        ["청결", "Clean"],
        true,
        "facility",
        ["바닥이 마르고 냄새가 없습니다", "Dry floor, no smell"],
      ],
      [
        ["휴지·비누", "Paper and soap"],
        true,
        "facility",
        ["모든 칸에 휴지와 비누가 있습니다", "In every cubicle"],
      ],
      [["안전바", "Grab rail"], true, "facility", ["흔들리지 않습니다", "Firm"]],
      [
        ["읽히는 표지", "Readable signs"],
        false,
        "facility",
        ["세 걸음 밖에서 읽힙니다", "Read from three steps away"],
      ],
    ],
  },
  {
    key: "registration",
    name: ["접수·회원등록", "Registration"],
    place: ["1층", "Ground floor"],
    channel: "face",
    duty: ["접수", "Registration"],
    greets: true,
    durationSeconds: 300,
    factors: [
      [
        ["개인정보 안내", "Explains personal data"],
        true,
        "procedure",
        ["무엇을 왜 적는지 말씀드립니다", "Says what is written down and why"],
      ],
      [
        ["대기시간 10분 이내", "Wait under 10 minutes"],
        false,
        "procedure",
        ["10분 안에 차례가 옵니다", "Served within 10 minutes"],
      ],
      [
        ["서류 설명", "Explains the forms"],
        false,
        "manner",
        ["읽기 어려운 말은 풀어서 설명합니다", "Hard words are explained"],
      ],
    ],
  },
  {
    key: "ramp",
    name: ["경사로", "Ramp"],
    place: ["건물 밖", "Outside"],
    channel: "facility",
    duty: ["시설 관리", "Facilities"],
    durationSeconds: 30,
    factors: [
      [
        ["막힘없음", "Unobstructed"],
        true,
        "facility",
        ["자전거나 짐이 놓여 있지 않습니다", "No bicycles or goods on it"],
      ],
      [["손잡이", "Rail"], false, "facility", ["양쪽에 손잡이가 있습니다", "Rails on both sides"]],
    ],
  },
  {
    key: "accessible-toilet",
    name: ["장애인 화장실", "Accessible toilet"],
    place: ["1층", "Ground floor"],
    channel: "facility",
    duty: ["시설 관리", "Facilities"],
    durationSeconds: 240,
    factors: [
      [
        ["쓸 수 있음", "Usable"],
        true,
        "facility",
        ["창고로 쓰지 않고 잠겨 있지 않습니다", "Not locked, not a store"],
      ],
      [["안전바", "Grab rail"], true, "facility", ["흔들리지 않습니다", "Firm"]],
      [["비상벨", "Alarm"], true, "facility", ["누르면 바로 받습니다", "Answered at once"]],
    ],
  },
];
