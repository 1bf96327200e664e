import csv
import re
import shlex

row = '17,"Bolt, M8",4'
print(row.split(","))  # => ['17', '"Bolt', ' M8"', '4']
print(next(csv.reader([row])))  # => ['17', 'Bolt, M8', '4']
print(shlex.split("cp 'my report.pdf' backup/"))
# => ['cp', 'my report.pdf', 'backup/']
print(re.split(r"[,;]\s*", "new, paid;urgent"))  # => ['new', 'paid', 'urgent']
