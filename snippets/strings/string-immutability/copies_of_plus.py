import io


def written_by_plus(lines: list[str]) -> int:
    """Return how many characters `text = text + line` writes in all."""
    text, written = "", 0
    for line in lines:
        text = text + line
        written += len(text)  # a new string: the old text again, then the line
    return written


for count in 1_000, 2_000:
    lines = ["id;total\n"] * count
    print(count, written_by_plus(lines), len("".join(lines)))
# => 1000 4504500 9000
# => 2000 18009000 18000

buffer = io.StringIO()
for line in lines:
    buffer.write(line)
print(buffer.getvalue() == "".join(lines))  # => True
