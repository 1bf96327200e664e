from pathlib import Path

report = Path("report.csv")
report.write_text("id;city\n7;Köln\n", encoding="utf-8-sig")

print(report.read_bytes()[:5])  # => b'\xef\xbb\xbfid'
print(ascii(report.read_text(encoding="utf-8")[:3]))  # => '\ufeffid'
print(ascii(report.read_text(encoding="utf-8-sig")[:3]))  # => 'id;'
print(report.read_text(encoding="cp1252").splitlines()[1])  # => 7;KÃ¶ln

with report.open("rb") as file:
    print(type(file.read()))  # => <class 'bytes'>
