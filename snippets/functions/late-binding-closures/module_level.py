reports = []
for month in ("Jan", "Feb"):
    reports.append(lambda: f"report for {month}")

print(reports[0](), "|", reports[0].__closure__)  # => report for Feb | None

month = "Dec"  # 200 lines further down, for another purpose
print(reports[0]())  # => report for Dec
