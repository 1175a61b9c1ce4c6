import "server-only";

/**
 * What people choose first, in lower case and without the digits and signs that they add: English words, walks over
 * the keyboard, and Korean words as they come out of a keyboard left in English.
 */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  `
  password passwords passw0rd p@ssw0rd p@ssword pa$$word passphrase mypassword newpassword changeme changemenow
  changeit letmein letmeinnow welcome welcometo welcomeback iloveyou iloveu loveyou ilovemyself sunshine princess
  football baseball basketball superman batman spiderman starwars pokemon dragon monkey shadow master michael jennifer
  jordan hunter killer trustno whatever freedom computer internet samsung google facebook instagram youtube android
  iphone windows microsoft administrator admin root user guest test tester testing default secret secretpassword
  temporary temppassword temp hello helloworld abcdef abcdefg abcdefgh abcdefghi abcdefghij abcd abc asdf asdfgh
  asdfghjkl asdfghjk asdfasdf asdfasdfasdf qwer qwert qwerty qwertyu qwertyui qwertyuiop qwerqwer qwerqwerqwer
  qwertyqwerty qweasd qweasdzxc qazwsx qazwsxedc qazwsxedcrfv zxcv zxcvb zxcvbn zxcvbnm zxcvbnmasdfghjkl
  zaqxsw qwaszx poiuytrewq lkjhgfdsa mnbvcxz
  1q2w3e 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1q2w3e4r5t6y7u q1w2e3 q1w2e3r4 q1w2e3r4t5 q1w2e3r4t5y6 1qaz2wsx
  1qaz2wsx3edc 1qaz2wsx3edc4rfv zaq12wsx zaq1xsw2 zaq12wsxcde3 qwe123 qwe123qwe asd123 asd123asd qwer1234 qwer1234qwer
  asdf1234 asdf1234asdf zxcv1234 zxcv1234zxcv abc123 abc123abc abcd1234 abcd1234abcd a1b2c3 a1b2c3d4 a1b2c3d4e5
  a1s2d3f4 a1s2d3f4g5 z1x2c3v4 z1x2c3v4b5 aa123456 qq123456 q1q1q1q1q1 1234qwer 1234qwerasdf 12qwaszx 123qweasd
  123qweasdzxc 123qwe 1q1q1q1q 1a2b3c 1a2b3c4d 1a2b3c4d5e 1z2x3c4v
  dkssud dkssudgktpdy dkssudgktpdyd tkfkd tkfkdgo tkfkdgody tkfkdgkqslek tkfkdgkaslek rkatkgkqslek rkatk gksrnr
  eogksalsrnr eogksalsrnraksfo qlalfqjsgh qlqjs qlalf dlrjsqlalf dlaflal qhrwl qhrwlrhks tkghlqhrwl tkghlqhrwlrhks
  tkghlqhrwltk shdlsqhrwl shdlsqhrwlrhks whdgkqqhrwlrhks wkddodlsqhrwlrhks qjeml rlaclcl rksek rkskek rkskekfk
  rkskekfkak akdrh tkdlqj ekdnfl gkrry tjdnf tjdnfeogkrry gksrmf zjavbxj dlsxjspt
  안녕하세요 사랑해 사랑해요 감사합니다 대한민국 비밀번호 비번 복지관 사회복지 사회복지관 사회복지사 노인복지관 종합복지관
  장애인복지관 우리복지관 관리자 가나다라 가나다라마 가나다라마바사
  bokji bokjigwan bokjikwan welfare welfarecenter welfarecentre socialwelfare center centre centerwelfare seoul
  seoulkorea busan daegu incheon daejeon gwangju korea koreakorea southkorea daehanminguk saranghae annyeong
  fighting hwaiting kakao kakaotalk naver counsel counselor director manager staff monitor mot motmap momentoftruth
  `
    .trim()
    .split(/\s+/),
);
