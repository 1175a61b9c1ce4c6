import "./sheets.css";
import { FaceDrawing } from "./face-drawing";
import { FACES } from "./face-shapes";
import type { FeedbackView } from "./feedback-view";
import { QrCode } from "./qr-code";

export const SHEET_KINDS = ["cards", "poster", "board"] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

export interface QrPlace {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

interface Props extends Pick<FeedbackView, "say"> {
  readonly kind: SheetKind;
  readonly places: readonly QrPlace[];
  readonly centreName: string;
  /** Where people reach the app. */
  readonly origin: string;
}

const CARDS_A_SHEET = 6;

/** A scrolling part must be reachable by keyboard. */
const REACHABLE = { tabIndex: 0 };

/** On every sheet, whoever prints it: visitors read one of them. */
const INVITATIONS = [
  { lang: "ko", text: "어떠셨어요? 1분이면 됩니다. 이름은 묻지 않습니다." },
  { lang: "ko", text: "어땠어요? 얼굴을 하나 골라 주세요." },
  { lang: "en", text: "How was it? One minute, no name." },
] as const;

const withoutScheme = (address: string): string => address.replace(/^https?:\/\//, "");

/** Sheets to print, to cut and to hang up. A narrow screen scrolls them sideways, by keyboard too. */
export function Sheets(props: Props) {
  return (
    <section className="qr-sheets" aria-label={props.say("qr.sheets")} {...REACHABLE}>
      {props.kind === "cards" ? <Cards {...props} /> : <OneEach {...props} />}
    </section>
  );
}

function OneEach(props: Props) {
  const Sheet = props.kind === "poster" ? Poster : Board;
  return props.places.map((place) => <Sheet key={place.id} {...props} place={place} />);
}

function Cards(props: Props) {
  const { places } = props;
  const sheets = Array.from({ length: Math.ceil(places.length / CARDS_A_SHEET) }, (_, index) =>
    places.slice(index * CARDS_A_SHEET, (index + 1) * CARDS_A_SHEET),
  );
  return sheets.map((some) => (
    <div key={some[0]?.id} className="qr-sheet qr-cards">
      {some.map((place) => (
        <div key={place.id} className="qr-card">
          <Invitation {...props} place={place} />
        </div>
      ))}
    </div>
  ));
}

type AtPlace = Props & { readonly place: QrPlace };

function Invitation({ say, place, centreName, origin }: AtPlace) {
  const address = `${origin}/f/${place.code}`;
  return (
    <>
      <h2 className="qr-name">{place.name}</h2>
      <QrCode text={address} label={say("qr.alt", { place: place.name })} />
      {INVITATIONS.map(({ lang, text }) => (
        <p key={text} lang={lang}>
          {text}
        </p>
      ))}
      <p className="qr-address">
        {withoutScheme(address)} · {centreName}
      </p>
    </>
  );
}

function Poster(props: AtPlace) {
  return (
    <div className="qr-sheet qr-poster">
      <Invitation {...props} />
    </div>
  );
}

/** For who has no phone: a sticker below a face. */
function Board({ say, place, centreName, origin }: AtPlace) {
  const address = `${origin}/f/${place.code}`;
  return (
    <div className="qr-board">
      <div>
        <h2 className="qr-name">
          {place.name} · {say("qr.boardQuestion")}
        </h2>
        <p>{say("qr.boardHint")}</p>
      </div>
      <div className="qr-columns">
        {FACES.map((face) => (
          <div key={face.key} className="qr-column">
            <FaceDrawing face={face} />
            {say(`visitor.faces.${face.key}`)}
          </div>
        ))}
      </div>
      <div className="qr-foot">
        <span>
          {say("qr.boardDay")} ____________ · {centreName}
        </span>
        <span className="flex items-center gap-3">
          {say("qr.boardMore")}
          <QrCode text={address} label={say("qr.alt", { place: place.name })} />
        </span>
      </div>
    </div>
  );
}
