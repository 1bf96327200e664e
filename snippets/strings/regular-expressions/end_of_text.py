import re

pasted = "admin\n"
print(bool(re.search(r"^\w+$", pasted)))  # => True
print(bool(re.search(r"^\w+\Z", pasted)))  # => False
print(bool(re.fullmatch(r"\w+", pasted)))  # => False

lines = "user=ines\nrole=admin"
print(
    re.findall(r"^\w+", lines), re.findall(r"^\w+", lines, re.MULTILINE)
)  # => ['user'] ['user', 'role']
print(
    bool(re.search("ines.role", lines)), bool(re.search("ines.role", lines, re.DOTALL))
)  # => False True
print(re.findall(r"\d+", "7 ٧"), re.findall(r"\d+", "7 ٧", re.ASCII))
# => ['7', '٧'] ['7']
