/** Formulas with results that are known from elsewhere, each with its source. */

export type Cell = number | string | boolean;

/** Day numbers of 2026, as spreadsheets show them: 1 January is 46023. */
const day = (month: number, date: number): number => 46023 + Math.round((Date.UTC(2026, month - 1, date) - Date.UTC(2026, 0, 1)) / 864e5);

export const KNOWN_VALUES: readonly [source: string, formula: string, rows: readonly (readonly Cell[])[]][] = [
  ["contract: one customer crosses every line", "=ABCCLASS({90;5;3;2})", [["A"], ["B"], ["C"], ["C"]]],
  ["contract: and is outside by the other rule", '=ABCCLASS({90;5;3;2},,"within")', [["B"], ["B"], ["C"], ["C"]]],
  ["contract: a single customer", "=ABCCLASS({100})", [["A"]]],
  ["contract: a single customer, within", '=ABCCLASS({100},,"within")', [["C"]]],
  ["contract: four equal customers", "=ABCCLASS({25;25;25;25})", [["A"], ["A"], ["A"], ["A"]]],
  ["textbook 三、(三): the 4th customer sets the standard", '=ABCCLASS({9;8;7;6;5},{4},"rank")', [["A"], ["A"], ["A"], ["A"], ["B"]]],
  ["0.8 + 0.15 reaches 0.95", '=ABCCLASS({80,15,5},{0.8,0.95},"within")', [["A", "B", "C"]]],
  ["a net return is in the last class", "=ABCCLASS({90;-5;10})", [["A"], ["C"], ["B"]]],
  ["the rules side by side", "=ABCSENSITIVITY({90;10})", [["A", "B", "A", true], ["B", "C", "B", true]]], // prettier-ignore
  ["ties one by one", "=ABCSENSITIVITY({50;50},{0.5})", [["A", "B", "A", true], ["A", "B", "B", true]]], // prettier-ignore
  [
    "contract: up, down, new, lost, back",
    '=CLASSMOVE({"","B";"","A";"","";"","C";"C",""},{"A";"B";"C";"";"B"})',
    [["up"], ["down"], ["new"], ["lost"], ["back"]],
  ],
  ["contract: two periods running confirm it", "=STEADYCLASS({60,50,50;40,52,52},0.5)", [["B"], ["A"]]],
  ["contract: or the line is passed by a tenth", "=STEADYCLASS({60,45;40,55},0.5)", [["B"], ["A"]]],
  ["contract: neither", "=STEADYCLASS({60,50;40,52},0.5)", [["A"], ["B"]]],
  ["three to confirm, and a margin of 3 %", "=STEADYCLASS({60,50,50;40,51,51},0.5,3,0.03)", [["A"], ["B"]]],
  ["textbook 三、(二): 80, 15, 5 %", "=SALESSHARE({200,37.5,12.5})", [[0.8, 0.15, 0.05]]],
  ["by hand", "=CUMSHARE({12.5;200;37.5})", [[1], [0.8], [0.95]]],
  ["textbook 三、(三) 1: the sum by the months", "=MONTHLYAVERAGE({30,60,90;30,\"\",\"\"})", [[60], [10]]], // prettier-ignore
  ["textbook 三、(三) 3", "=STANDARDAMOUNT({9;5;8;7;6},4)", [[6]]],
  ["ranks in a row", "=STANDARDAMOUNT({9;5;8;7;6},{1,5})", [[9, 5]]],
  ["contract: default cuts", "=PROSPECTGRADE({80;79.9;60;40;39})", [["A"], ["B"], ["B"], ["C"], ["D"]]],
  ["contract: (20,000 − 15,500) ÷ 20,000", "=MARGINRATE(20000,15500)", [[0.225]]],
  ["contract: 20,000 ÷ 2,000", "=TURNOVER(20000,2500,1500)", [[10]]],
  ["contract: 0.225 × 10, and a year of it", "=CROSSRATIO(20000,15500,2000,2000,12)", [[27]]],
  [
    "contract, published: 0.643, 2.381, 0.286 of 70,000",
    "=CONTRIBUTION({20000;10000;10000;30000},{15500;7500;8000;30000},{2000;150;1000;1},{2000;150;1000;1})",
    [[9 / 14], [50 / 21], [2 / 7], [0]],
  ],
  ["gross profit 1,200 on stock of 750", "=GMROI(2900,1700,750)", [[1.6]]],
  ["textbook method 1", '=CREDITLIMIT("sales",100000,0.6,0.5,2)', [[60000]]],
  ["textbook method 2 by its name", '=CREDITLIMIT("周转资产分割法",900000,600000,12)', [[25000]]],
  ["textbook method 4 by its number, nothing to lend", "=CREDITLIMIT(4,{600;100},{100;600},5)", [[100], [0]]],
  ["textbook method 1", "=CREDITLIMIT_SALES(100000,0.6,0.5,2)", [[60000]]],
  ["textbook method 2", "=CREDITLIMIT_WORKING(900000,600000,12)", [[25000]]],
  ["textbook method 3 as a limit", "=CREDITLIMIT_CURRENT(300000,100000,2,50000)", [[75000]]],
  ["textbook method 4", "=CREDITLIMIT_NET(2000000,1400000,20)", [[30000]]],
  ["textbook method 5: (3 × 80 + 60) ÷ 4", "=CREDITLIMIT_COMPOSITE(50000,{80,60},{3,1})", [[37500]]],
  ["textbook method 3 as printed", "=CURRENTRATIO(300000,100000)", [[3]]],
  [
    "textbook 二、(三) 1: at the limit, above it, without one",
    '=CREDITSTATUS({5;5;"不限"},{3;3;9},{2;3;9})',
    [["within"], ["over"], ["unlimited"]],
  ],
  [
    "by hand: the first customer's whole window, the second from its third month on",
    "=MONTHLYAVERAGE({30,60,90;0,0,30},{1;3})",
    [[60], [30]],
  ],
  ["by hand", '=CREDITHEADROOM({5;5;"unlimited"},{3;3;9},{1;3;9})', [[1], [-1], [""]]],
  ["by hand, with open orders and deliveries not invoiced", "=CREDITHEADROOM({9;9},{3;3},{1;1},{2;2},{1;4})", [[2], [-1]]],
  [
    "by hand: over before overdue, which holds without a limit too",
    '=CREDITSTATUS({9;9;9;"unlimited"},{3;3;9;9},{1;1;1;9},{2;2;2;2},0,{30;31;31;31},30)',
    [["within"], ["overdue"], ["over"], ["overdue"]],
  ],
  [
    "textbook 二、(二) 3: half a year, three months, a month, on the 10th",
    `=REPORTDUE({"A";"B";"C"},{${day(3, 1)};${day(3, 10)};${day(3, 31)}})`,
    [[day(9, 10)], [day(6, 10)], [day(4, 10)]],
  ],
  ["every 7, 15, 30 days", `=VISITDUE({"A";"B";"C"},${day(3, 2)})`, [[day(3, 9)], [day(3, 17)], [day(4, 1)]]],
  ["one visit in 22 working days is reached with the last of them", `=VISITSCHEDULE("C","",${day(3, 1)})`, [[day(3, 31)]]],
  ["textbook 二、(四) 1: five visits without result", "=KEEPVISITING({5;4;5},{0;0;1})", [[false], [true], [true]]],
  ["along the equator from the depot", "=ROUTEORDER({0;0;0},{3;1;2},{0,0})", [[3], [1], [2]]],
  // 111.195 km an hour is a degree of the equator: the stop at 2° closes at 8:00, two hours after 6:00.
  ["past a stop to one that closes", '=ROUTEORDER({0;0;0},{4;1;2},{0,0},,,,,{"";"";0.334},0.25,111.195,30)', [[3], [2], [1]]],
  [
    "9:00, 30 minutes, 1 hour, 30 minutes until 11:00, 20 minutes, 1 hour past closing at 12:00",
    "=ROUTETIMES({0;0;0},{0;1;2},0.375,111.19508,,{30;20;10},{0;0.4583333333333333;0},{0;0;0.5})",
    [
      [0.375, 0, false],
      [expect.closeTo(10.5 / 24, 7), expect.closeTo(30, 4), false],
      [expect.closeTo((12 + 1 / 3) / 24, 7), 0, true],
    ],
  ],
  ["text 002: 85 − 60", "=DELIVEREDVALUE({40,20,15,10},{50,5,3,2})", [[25]]],
  [
    "contract: 1.2 and 0.8 are the borders",
    "=LIFECYCLE({10,10,12;10,10,8;10,10,9;0,9,9})",
    [["formation"], ["decline"], ["stability"], ["exploration"]],
  ],
  [
    "text 002 with Kotler's scheme",
    '=RELATIONTYPE({"many";"多";"few"},{"low";"高";"high"})',
    [["basic"], ["accountable"], ["partnership"]],
  ],
  ["text 004: 3,990 or 200, 1,990 or 100", "=MEMBERTIER({3990;0;1990;1989},{0;200;0;99})", [["top"], ["top"], ["middle"], ["basic"]]],
  ["text 004: a point for every full 10, a return takes them back", "=POINTS({199;-199;9.99},{2;1;1})", [[38], [-19], [0]]],
  ["text 004: 20 points for 1", "=POINTSVALUE(190)", [[9.5]]],
  [
    "by hand: a fifth for each score, equal visits together",
    "=RFMSCORE({3;40;9;100;20},{9;1;5;1;3},{80;5;40;2;9})",
    [[5, 5, 5], [2, 1, 2], [4, 4, 4], [1, 1, 1], [3, 3, 3]], // prettier-ignore
  ],
  ["own limits", "=RFMSCORE(30,6,500,{7,30,90,180;2,4,6,8;100,500,1000,5000})", [[4, 4, 3]]],
  ["intervals of 7, 7 and 14 days", `=NEXTPURCHASE({${day(3, 29)},${day(3, 1)},${day(3, 8)},${day(3, 15)}})`, [[day(4, 5)]]],
  [
    "textbook module 3: loyal to either or to none, by thirds of use",
    "=BRANDSEGMENT({9;0;1},{1;5;1})",
    [["national brand, high use"], ["store brand, medium use"], ["switcher, low use"]],
  ],
  ["text 004", '=WINBACK({"important";"小客户";"劣質"})', [["win back at all costs"], ["win back if convenient"], ["let go"]]],
  [
    "textbook 二、(三) 3: A without limit, 60,000 and two years of a tenth, C little, no cap without a class",
    '=CREDITRECOMMENDED({"A";"B";"C";""},{50000,30000;90000,80000;30000,"";90000,70000},{3;2;0;9})',
    [["unlimited"], [72000], [10000], [70000]],
  ],
  ["the lowest counts, also a highest limit of all", '=CREDITRECOMMENDED("B",{90000,80000},1,{100000,0.1,20000,75000})', [[75000]]],
  [
    "textbook 二、(三) 3 (4): at the limit, a fifth beyond, further",
    '=CREDITAPPROVER({50000;50000;50000;"不限"},{40000;48000;48001;9E5},{10000;12000;12000;0})',
    [["salesperson"], ["sales manager"], ["general manager"], ["salesperson"]],
  ],
  ["textbook 二、(一) 2: 150 and 100 of 500 with 30 % wished", "=CUSTOMERSHARE({150;100},{500;500},0.3)", [[0.3, 0], [0.2, 50]]], // prettier-ignore
  ["table 6-5 by hand: (3 × 90 + 70) ÷ 4, and a blank left out", '=WEIGHTEDSCORE({90,70;60,""},{3,1})', [[85], [60]]],
  [
    "by hand: 3 of 4 answered, one of weight 2 among 4 warns",
    '=CHECKLISTSCORE({"是";"no";"不清楚";"yes"},{"是";"否";"是";"否"},{1;1;1;2})',
    [[0.5]],
  ],
  [
    "shares 0.643, 2.381, 0.286 of 3.31 among three: 0.58, 2.16, 0.26 even shares",
    "=PRODUCTADVICE({20000;10000;10000},{15500;7500;8000},{2000;150;1000},{2000;150;1000})",
    [["keep"], ["push"], ["review"]],
  ],
  ["three quarters of the task, and a fifth more than it", '=ATTAINMENT({90;60;""},{120;50;9})', [[0.75], [1.2], [""]]],
  ["30,000 of 80,000, and nothing yet", '=RECOVERYRATE({80000;50000},{30000;""})', [[0.375], [0]]],
  ["45,000 × 20 % − 6,000 is half of 6,000; all is lost without revenue", "=CAMPAIGNRETURN({6000;5000},{45000;0},0.2)", [[0.5], [-1]]],
];
