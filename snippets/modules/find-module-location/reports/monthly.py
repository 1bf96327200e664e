print("importing reports.monthly")
