order = {"id": "A-17", "tags": ["new", "paid"]}

sources = [
    "f'{order['id']}'",
    r"f'{'\n'.join(order['tags'])!r}'",
    "f'{f'{1 + 1}'}'",
]
for source in sources:
    try:
        print(eval(source))
    except SyntaxError as error:
        print("SyntaxError:", error.msg)
# 3.12+ => A-17
# 3.12+ => 'new\npaid'
# 3.12+ => 2
# <3.12 => SyntaxError: f-string: unmatched '['
# <3.12 => SyntaxError: unexpected character after line continuation character
# <3.12 => SyntaxError: f-string: expecting '}'
