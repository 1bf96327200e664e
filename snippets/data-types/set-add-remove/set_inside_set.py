teams = {frozenset({"ines", "omar"}), frozenset({"lena"})}
print({"omar", "ines"} in teams)  # => True
teams.remove({"lena"})
print(teams == {frozenset({"ines", "omar"})})  # => True
