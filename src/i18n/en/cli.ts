/** What the command line says. */
export const cli = {
  usage: "Usage: salesbook generate <table[,table…]|all> [options] --out FILE",
  more: "salesbook --help lists the options.",
  help: `Salesbook makes sales management workbooks from the command line.

Usage: salesbook generate <table[,table…]|all> [options] --out FILE
       salesbook inspect FILE [--tables TABLES] [--json FILE] [options]
       salesbook check FILES…|FOLDERS… [--lang LANGUAGE]
       salesbook values FILE [--sheet NAME] [--csv FILE|--json FILE|--describe]
       salesbook ledger FILES… --tables TABLES --out FILE [options]
       salesbook ledger inspect FILES… [--profile FILE]
       salesbook exercise new --tables TABLES --out FILE.json [options]
       salesbook exercise make FILE.json --students FILE --out FOLDER|FILE.zip [options]
       salesbook exercise mark FILE.json FILES… --out FILE.xlsx [options]

generate makes a workbook. inspect shows what was understood of a file of yours before anything is made: rows, columns and their
roles, what is doubtful, and the options that settle it. check compares the sheets of a workbook that Salesbook made with what their tables say, and lists
by cell the formulas typed over, broken ranges and lost drop-downs, in the language of the sheets unless --lang says another; files are only read.

values prints what stands in the cells of a workbook, as JSON, for scripts: days as 2026-03-01, and what formulas give also where the
program that saved the file left that out (openpyxl does), as long as the sheets are Salesbook’s and their formulas unchanged.

ledger reads lists of invoices or receipts of any length (CSV, TXT, workbooks, ZIP, Parquet; folders and wildcards too), sums them up by
customer and period, and fills the tables; a sheet says where every line went. ledger inspect shows what the columns mean.

exercise new writes an exercise of some tables, whose file says what is left blank and what it is worth. make gives each student a workbook
with figures of his or her own and no answer anywhere in it, and you the key; students are a list (CSV, workbook) with headings for id and name. mark reads
what was handed in (files, folders, ZIP), whatever program saved it: an error is paid for once, and known mistakes are named.

Tables
  {tables}
all is the fourteen tables of the textbook, packs the sheets P…, everything both; a pack has a name of its own: transactions,
credit, keyAccounts, satisfaction, members. Tables made together are linked: what is typed into one is carried on by formulas.

Options
  --out FILE           the workbook to write (.xlsx)
  --force              replace FILE if it exists
  --lock               lock cells with results; no password. Locked tables do not grow by typing below them
  --references KIND    what formulas name: tables (otherwise), which grow; or cells, for Gnumeric and others that know no tables
  --lang LANGUAGE      {languages}; otherwise the language of LC_ALL or LANG, otherwise en
  --content CONTENT    sample (invented figures) or empty (to fill in); otherwise sample
  --rows N             number of rows, 1 to {most}; otherwise {rows}
  --data FILE          your own customers and sales, a workbook or text (CSV), with headings in English or Chinese
  --set NAME=VALUE     a setting of a table, from the list below; may be repeated
  --describe           print as JSON where everything stands; works without --out too
  --version            print the version
  --help               print this help

How a file is taken (with generate --data and with inspect)
  --sheet NAME         the sheet of a workbook, where several fit
  --heading N          the row that holds the headings
  --map HEADING=ROLE   what a column is: a role that inspect names, month, or none to leave it out; may be repeated
  --take CHOICE        of rows that are hidden or filtered away: visible (only what can be seen) or all
  --merge CHOICE       rows of one customer become one, amounts added: code, name, sum (what stands twice), or none; may be repeated
  --row N=CHOICE       one row: keep, leave (out), blank (what cannot be read), sum, apart; may be repeated
  --unreadable CHOICE  what cannot be read: blank (the cell) or leave (out the row)
  --day-order ORDER    days such as 03/01/2026: dayFirst or monthFirst
  --months CHOICE      months in no order: forward or backward, from the left
  --negative CHOICE    negative amounts: net (subtracted) or leave (out)
  --currency CODE      the currency that is taken, such as CNY; others need a rate or are left out
  --rate CODE=NUMBER   what one of another currency is worth in it; may be repeated
  --profile FILE       choices kept earlier (JSON)
  --save-profile FILE  with inspect: keep the choices for the next file with the same headings
  --tables TABLES      with inspect: what the file is for; otherwise the first tables that it fills
  --json FILE          with inspect: the same as JSON

Options of ledger
  --tables TABLES      the tables to fill, as above
  --profile FILE       how the columns are read (JSON); inspect writes one, so that next month is read alike
  --period PERIOD      month, quarter or year; otherwise month
  --last N             the last N periods that have lines; otherwise as many as the tables take
  --from, --to MONTH   from and to a month, such as 2026-01
  --closing-day N      months end on this day, such as 25
  --fiscal-month N     the first month of a year
  --where ROLE=TEXT    only lines with that text, such as salesperson=王*; may be repeated
  --day-order ORDER    dayFirst or monthFirst, where 3/5/2026 could be both
  --control-total X    what the lines used should come to; the difference is told
  --others OTHERS      customers beyond {most}: line (one line for all), or a CSV file to write them to
  --beside FILE        a list of visits (customer, visits) for 6-7, or of stock (product, opening and closing stock) for P2; may be given twice
  --book FILE          last month’s workbook: what was typed there is kept by customer; it may be the --out file, with --force
  --report FILE        where every line went, as JSON
  --engine ENGINE      what reads Parquet: duckdb (otherwise) or spark. With spark FILES may also be a folder of Parquet, an address such as
                       hdfs://… or the name of a table; the lines stay where they are, and sums by customer and month come back
  --master URL         where Spark works, such as spark://host:7077; otherwise where its own settings say, or on this machine

Options of exercise
  --tables TABLES      with new: the tables, as above
  --rows N             with new: rows of each table, 8 to 60; otherwise 20
  --blank results      with new: all results are left blank; the file may say it otherwise
  --secret TEXT        with new: what the students’ figures follow from; otherwise random
  --unit UNIT          with new: in what amounts are stated: yuan (default), thousand or tenThousand
  --students FILE      with make: the list of students
  --keys FOLDER        with make: there (or in a ZIP) a copy of each student’s sheets with the right results, for you
  --describe           with make: print as JSON where everything stands
  --feedback FOLDER    with mark: each student’s sheets with remarks, in a folder or a .zip
  --csv FILE           with mark: points for a grade book
  --json FILE          with mark: every verdict, as JSON

Options of values
  --sheet NAME         one sheet, by its name or the number of its table (6-9); otherwise all
  --csv FILE           write the sheet as CSV
  --json FILE          write the JSON to a file; --force replaces one
  --describe           print where every field of Salesbook’s sheets stands now, as JSON

Settings
  {settings}

Exit status: 0 done, or nothing found by check; 1 failed, one line on the error output says why and no file is left behind, or
something found by check; 2 wrong usage.

Example
  salesbook generate 6-8,6-9 --data customers.csv --out classes.xlsx
  salesbook inspect customers.xls --tables 6-8
  salesbook check classes.xlsx
  salesbook values classes.xlsx --sheet "6-9 Ranking and classes" --csv classes.csv
  salesbook exercise new --tables 6-8,6-9 --out ex.json
  salesbook exercise make ex.json --students class.csv --out class
  salesbook exercise mark ex.json handed-in --out results.xlsx --feedback feedback`,
  decide: "{message} Options: {options}.",
  inspection: {
    none: "none",
    tables: "For the tables: {tables}",
    sheet: "Sheet: {sheet}",
    rows: "Rows: headings {heading}; data {data}; totals left out: {totals}; others left out: {leftOut}",
    column: "{heading}: {role}{unit}; such as {examples}",
    role: "{role} ({label})",
    unit: ", in {unit}",
    notTaken: "not taken",
    open: "To settle: ",
    told: "To know: ",
  },
  columnsNotTaken: "columns not taken: {columns}. With --map they get a role.",
  written: "{file} written: {sheets}.",
  byCells:
    "Formulas name cells, so that spreadsheets without tables calculate them. Tables do not grow: a new row gets no formulas, and no formula reads it until its address is changed.",
  withoutValue:
    "{count} formulas have no value in the file, and it could not be worked out, since formulas were changed, sheets are missing or are not Salesbook’s: {sheets}. Open and save the file in a spreadsheet program.",
  ofOtherVersion:
    "{count} formulas have no value in the file, and it could not be worked out, since another version of Salesbook made these sheets: {sheets}. Open and save the file in a spreadsheet program.",
  unexpected: "Something went wrong that should not: {reason}",

  wrong: {
    noCommand: "Say what to do: generate, inspect, check, values, ledger, exercise, --help or --version.",
    command: "There is no command “{received}”. Available: generate, inspect, check, values, ledger, exercise.",
    noTable: "Say which tables: {accepted} or all.",
    tooMany: "“{received}” is too much. Separate tables by commas, without spaces.",
    option: "There is no option {received}.",
    needsValue: "{option} needs a value.",
    takesNoValue: "{option} takes no value.",
    choice: "{option}: “{received}” is not one of the choices. Accepted: {accepted}.",
    rows: "--rows: “{received}” is not a whole number from 1 to {most}.",
    setting: "--set: “{received}” is not of the form NAME=VALUE.",
    noOut: "--out is missing: say which file to write, or add --describe.",
    outName: "--out: “{received}” does not end in .xlsx.",
    notTogether: "{first} and {second} do not go together.",
    needsData: "{option} needs --data.",
    needsSpark: "--master needs --engine spark.",
    pair: "{option}: “{received}” is not of the form {form}.",
    rowNumber: "{option}: “{received}” is not the number of a row.",
    sameFile: "--out and --data are the same file. Choose another name for the workbook.",
    noLedger: "Say which files: salesbook ledger FILES… --tables 6-8,6-9 --out FILE.xlsx, or salesbook ledger inspect FILES….",
    noLedgerOut: "Say what to write: --tables with --out FILE.xlsx, or --report FILE.json.",
    noLedgerTables: "--tables is missing: say which tables to make of the ledger.",
    whole: "{option}: “{received}” is not a whole number from 1 to {most}.",
    where: "--where: “{received}” is not of the form ROLE=TEXT. Roles: {accepted}.",
    noFile: "Say which file to check: salesbook check FILE.xlsx.",
    noFileForValues: "Say which file: salesbook values FILE.",
    severalSheets: "A CSV file holds one sheet, and {file} has several: say which with --sheet. Sheets: {accepted}.",
    noFileToInspect: "Say which file to look at: salesbook inspect FILE.",
    exerciseStep: "Say which step: salesbook exercise new, make or mark.",
    exerciseOut: "--out is missing: say where to write.",
    exerciseTables: "--tables is missing: say which tables the exercise has, such as 6-8,6-9.",
    exerciseJson: "--out: “{received}” does not end in .json.",
    exerciseFile: "Say which exercise: the JSON file that exercise new wrote.",
    exerciseStudents: "--students is missing: say which file lists the students.",
    exerciseHandIns: "Say what was handed in: files, folders or ZIP archives.",
    exerciseRows: "--rows: “{received}” is not a whole number from {least} to {most}.",
    tooManyFiles: "“{received}” is too much. One file is taken at a time.",
  },
  engines: {
    duckdb: "npm install @duckdb/node-api brings it.",
    spark: "Set SPARK_HOME to the folder of Spark, or install it with pip install pyspark; it needs Java 17.",
    stopped: "it stopped",
    java: {
      name: "Java 17",
      reason: "Spark runs on it: install Java 17 or later (Debian, Ubuntu: apt-get install openjdk-17-jre-headless), or set JAVA_HOME.",
    },
    otherwise: "{file} is text or a workbook, which Salesbook reads without {engine}.",
  },
  reasons: {
    missing: "there is no such file",
    folderMissing: "there is no such folder",
    denied: "permission was denied",
    folder: "it is a folder",
    full: "the disk is full",
    readOnly: "the disk is read-only",
    busy: "another program is using it",
    tooLarge: "it is larger than 2 GB",
    nameTooLong: "its name is too long for this disk",
    brokenLink: "it is a link that leads nowhere",
    notAFile: "it is a device or a pipe, not a file",
    noFiles: "the folder holds no file",
  },
};
