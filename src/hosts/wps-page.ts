/** How a sheet is printed, in the words of Office.js, carried out by WPS, which measures in points. */
import type { Answers } from "./wps-answers";
import { numberOf, ORIENTATIONS, PAPER } from "./wps-constants";

interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** The page setup of a sheet. */
export function pageAnswers(application: Et.Application, page: Et.PageSetup) {
  return Object.freeze({
    set orientation(orientation: string) {
      page.Orientation = numberOf(ORIENTATIONS, orientation);
    },
    set paperSize(paper: string) {
      page.PaperSize = numberOf(PAPER, paper);
    },
    set zoom({ horizontalFitToPages, verticalFitToPages }: { horizontalFitToPages?: number; verticalFitToPages?: number }) {
      // Pages are counted only where there is no percentage.
      page.Zoom = false;
      page.FitToPagesWide = horizontalFitToPages ?? false;
      page.FitToPagesTall = verticalFitToPages ?? false;
    },
    set centerHorizontally(isCentred: boolean) {
      page.CenterHorizontally = isCentred;
    },
    setPrintMargins: (_inches: unknown, { left, right, top, bottom, header, footer }: Margins) => {
      page.LeftMargin = application.InchesToPoints(left);
      page.RightMargin = application.InchesToPoints(right);
      page.TopMargin = application.InchesToPoints(top);
      page.BottomMargin = application.InchesToPoints(bottom);
      page.HeaderMargin = application.InchesToPoints(header);
      page.FooterMargin = application.InchesToPoints(footer);
    },
    setPrintArea: (areas: string) => void (page.PrintArea = areas),
    setPrintTitleRows: (rows: string) => void (page.PrintTitleRows = rows),
    setPrintTitleColumns: (columns: string) => void (page.PrintTitleColumns = columns),
    headersFooters: Object.freeze({
      defaultForAllPages: Object.freeze({
        set leftFooter(text: string) {
          page.LeftFooter = text;
        },
        set rightFooter(text: string) {
          page.RightFooter = text;
        },
      }),
    }),
  }) satisfies Answers<Excel.PageLayout>;
}
