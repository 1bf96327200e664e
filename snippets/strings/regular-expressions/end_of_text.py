import re

pasted = "admin\n"
print(bool(re.search(r"^\w+$", pasted)))  # => True
print(bool(re.search(r"^\w+\Z", pasted)))  # => False
print(bool(re.fullmatch(r"\w+", pasted)))  # => False

lines = "user=ines\nrole=admin"
print(re.findall(r"^\w+", lines), re.findall(r"^\w+", lines, re.MULTILINE))
# => ['user'] ['user', 'role']
print(re.search("ines.role", lines) is None, re.search("ines.role", lines, re.DOTALL) is None)
# => True False
print(re.findall(r"\d+", "7 ٧"), re.findall(r"\d+", "7 ٧", re.ASCII))
# => ['7', '٧'] ['7']
