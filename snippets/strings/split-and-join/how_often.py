entry = "2026-03-09 WARN disk: 91% used"
print(entry.split(maxsplit=2))  # => ['2026-03-09', 'WARN', 'disk: 91% used']
print("docs.python.org".rsplit(".", 1))  # => ['docs.python', 'org']

day, level, message = entry.split(maxsplit=2)
print(message.partition(": "))  # => ('disk', ': ', '91% used')

text = "one\r\ntwo\n"
print(text.splitlines(), text.split("\n"))  # => ['one', 'two'] ['one\r', 'two', '']
print("page 1\x0cpage 2\u2028page 3".splitlines())
# => ['page 1', 'page 2', 'page 3']
