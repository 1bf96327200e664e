path = "reports/2026-03.csv.gz"

print(path.startswith("reports/"), path.endswith((".zip", ".gz")))  # => True True
print(path.removesuffix(".gz"))  # => reports/2026-03.csv

key, found, value = "timeout=30=max".partition("=")
print(key, found, value)  # => timeout = 30=max
print("no separator".partition("="))  # => ('no separator', '', '')

print("search in a part:", path.find("2026", 8, 15))  # => search in a part: 8
print("aaaa".count("aa"))  # => 2
