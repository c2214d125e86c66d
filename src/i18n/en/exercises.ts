/** What the help page on exercises says, for teachers; `{0044}` stands for the points of that student in examples/class. */
export const exercises = {
  title: "Exercises for a class",
  /** What other pages call this one. */
  link: "For teachers: exercises for a class, and how they are marked",
  introduction:
    "Every student gets the same sheets with other figures and no answers. What comes back is marked by the calculation that the sheets themselves use: an error is paid for once, and known mistakes are named. Everything stays on your machine.",
  functions: "The functions",
  sections: {
    set: {
      heading: "Set",
      points: [
        "In the pane or the workbench choose “Exercises for a class”, then the sheets. Sheets that read each other stay linked: {6-8} and {6-9} make one piece of work. Where sheets look each other up by code the roster {6-10} comes along, with nothing to fill in.",
        "Choose what students fill in, and its points. What only a person can judge, such as reasons and actions, is left for you to read.",
        "Figures are equally hard for everybody: as many customers in each class, as many equal amounts and returns, one customer on the line. They follow from the secret and the student ID, so a student who joins later changes nobody else’s.",
        "Say under “Figures and rules” which other ways count as right too, and how exact an answer must be; there amounts can also be stated in thousands or ten thousands of yuan.",
        "From a shell: salesbook exercise new --tables 6-8,6-9 --out exercise.json writes the same as a file to be edited.",
      ],
    },
    make: {
      heading: "Make the files",
      points: [
        "The list of students is a CSV or a workbook with columns for student ID and name. IDs keep their zeros; a blank or doubled one is told with its row.",
        "You get one workbook per student, teacher-key.xlsx with every right answer, and exercise.json, by which you mark. Keep the last two to yourself: whoever has the secret can work out every answer.",
        "For a class without computers print the students’ workbooks; teacher-key.xlsx has the answers to each of them. From a shell --keys FOLDER gives every student’s sheets filled in rightly, for you alone.",
        "From a shell: salesbook exercise make exercise.json --students students.csv --out hand-outs.zip",
      ],
    },
    collect: {
      heading: "Collect",
      points: [
        "Take the files as they come: .xlsx, .ods or .xls of whatever program, renamed, in folders or a ZIP. Each is known by a mark within, never by its name.",
        "Students may rename and move sheets, sort rows, and put in rows and columns. Of two files of one student the one with the shorter name is marked, and the other is listed.",
        "A file that is damaged, of another exercise, or whose mark was changed is listed with the reason and stops nothing.",
      ],
    },
    mark: {
      heading: "Mark",
      points: [
        "Each answer gets one verdict, the first of these that fits: right; right by another rule that you accept; follows from an earlier answer; a known mistake; another student’s answer; wrong, blank, an error value.",
        "Right, and right by another rule, earn the points. So does what follows from an earlier mistake: who divides by twelve loses that column and not the ranking after it.",
        "A number stored as text, a share written as 12.5 %, full-width digits and classes in lower case are right, with a hint.",
        "In the pane or the workbench choose “Mark”, then the exercise and the files, or drop them. Who reached what, and what to say about it, stands on the screen; report, feedback and grades can be downloaded.",
        "From a shell: salesbook exercise mark exercise.json handed-in --out results.xlsx --feedback feedback --csv grades.csv",
      ],
    },
    report: {
      heading: "What the report says",
      points: [
        "results.xlsx has the class with points by column, the known mistakes by student with a sentence for the next lesson, the distribution, every answer that is not simply right, equal answers, and the files that were not marked.",
        "Type points of your own beside an answer and mark again: they are kept. From a shell mark into the same file with --force; in the pane choose it under “Earlier results”. So you also give the points for what only you can judge. No answer earns more than it is worth.",
        "The feedback is each student’s own workbook again, with coloured cells, a remark on each, and the points.",
        "Equal answers are no proof. The report says whose figures they are right for; the judgement is yours, and so is what a copied answer loses with what follows from it.",
      ],
    },
    example: {
      heading: "A class of eight",
      points: [
        "The folder examples/class has an exercise on {6-8} and {6-9}, the list of students, what they handed in, their grades and results.xlsx. Mark it yourself: salesbook exercise mark examples/class/exercise.json examples/class/handed-in --out results.xlsx",
        "0042 and 0043 have {0042} of {outOf} points; 0043 typed shares as texts, which is a hint and no mistake.",
        "0044 divided the sum by twelve: {0044} points. The averages are lost, the ranking made of them is not.",
        "0045 gave each customer’s own share in the place of the cumulative one ({0045}); 0049 accumulated in the order of entry ({0049}).",
        "0046 put the customer on the line on the other side ({0046}); with “Within share” among the rules that you accept, that would be right too.",
        "0047 filled in half and wrote 25 for 25 % ({0047}).",
        "0048 handed in the figures of 0042 ({0048}). Sums that are nobody’s but 0042’s are told under “Equal answers”; what was reckoned on from them follows, until you give points of your own.",
      ],
    },
  },
};
