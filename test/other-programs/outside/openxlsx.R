# openxlsx opens a workbook and saves it: SOURCE TARGET SAID.
arguments <- commandArgs(trailingOnly = TRUE)
workbook <- openxlsx::loadWorkbook(arguments[1])
sheets <- lapply(names(workbook), function(name) list(name = name, rows = list()))
openxlsx::saveWorkbook(workbook, arguments[2], overwrite = TRUE)
said <- list(version = as.character(packageVersion("openxlsx")), sheets = sheets)
writeLines(jsonlite::toJSON(said, auto_unbox = TRUE), arguments[3], useBytes = TRUE)
