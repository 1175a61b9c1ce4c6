/** Kept apart from the other messages: they must be there when nothing else can be fetched. */
export const ERROR_WORDS = {
  ko: {
    title: "이 화면을 여는 중에 문제가 생겼습니다",
    lead: "저장된 내용은 그대로 있습니다. 잠시 뒤 다시 시도해 주세요. 계속되면 아래 번호를 관리자에게 알려 주세요.",
    retry: "다시 시도",
  },
  en: {
    title: "Something went wrong while opening this page",
    lead: "What was saved is safe. Try again in a moment. If it goes on, tell your administrator the number below.",
    retry: "Try again",
  },
} as const;
