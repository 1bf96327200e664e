import re

order_id = r"[A-Z]-\d+"

print(re.search(order_id, "order A-17 shipped"))
# => <re.Match object; span=(6, 10), match='A-17'>
print(re.match(order_id, "order A-17 shipped"))  # => None
print(re.match(order_id, "A-17; DROP TABLE"))
# => <re.Match object; span=(0, 4), match='A-17'>
print(re.fullmatch(order_id, "A-17; DROP TABLE"))  # => None

found = re.search(order_id, "no order here")
try:
    found.group()
except AttributeError as error:
    print(error)  # => 'NoneType' object has no attribute 'group'
