from pathlib import Path

path = Path(__file__)
path.write_text('print("other")  # => other\n')
print("a")  # => a
