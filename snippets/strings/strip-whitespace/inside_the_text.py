import re
import textwrap

iban = "PT50 0002 0123\u00a01234"
print(ascii(iban.replace(" ", "")))  # => 'PT5000020123\xa01234'
print("".join(iban.split()))  # => PT50000201231234
print(re.sub(r"[ \t]+", " ", "a \t b\nc"))
# => a b
# => c

line = "  total: 5 \n"
print(repr(line.rstrip("\n")), repr(line.rstrip()))  # => '  total: 5 ' '  total: 5'

print(
    textwrap.dedent("""\
        SELECT id
          FROM orders
    """)
)
# => SELECT id
# =>   FROM orders
# =>
