import excel_writer

SUFFIX = ".xlsx"
