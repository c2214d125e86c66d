# readxl reads the sheets of a workbook as they are: SOURCE SAID.
arguments <- commandArgs(trailingOnly = TRUE)
start <- as.POSIXct("1899-12-30", tz = "UTC")
plain <- function(cell) {
  value <- cell[[1]]
  if (length(value) == 0 || is.na(value)) return(NULL)
  if (inherits(value, "POSIXct")) {
    # Before March 1900 Excel counts a day that there was not.
    days <- as.numeric(difftime(value, start, units = "days"))
    return(if (days < 61) days - 1 else days)
  }
  value
}
sheets <- lapply(readxl::excel_sheets(arguments[1]), function(name) {
  # From A1, and each cell as what it is.
  cells <- readxl::cell_limits(c(1, 1), c(NA, NA))
  frame <- suppressMessages(readxl::read_excel(arguments[1], name, cells, col_names = FALSE, col_types = "list"))
  rows <- lapply(seq_len(nrow(frame)), function(row) lapply(frame, function(column) plain(column[row])))
  list(name = name, rows = lapply(rows, unname))
})
said <- list(version = as.character(packageVersion("readxl")), sheets = sheets)
writeLines(jsonlite::toJSON(said, auto_unbox = TRUE, digits = NA, null = "null"), arguments[2], useBytes = TRUE)
