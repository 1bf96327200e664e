import re

html = "<b>bolt</b> and <b>nut</b>"
print(re.findall(r"<b>.*</b>", html))  # => ['<b>bolt</b> and <b>nut</b>']
print(re.findall(r"<b>.*?</b>", html))  # => ['<b>bolt</b>', '<b>nut</b>']
print(re.findall(r"<b>[^<]*</b>", html))  # => ['<b>bolt</b>', '<b>nut</b>']

print(re.search(r'".*+"', '"quoted"'))  # => None
print(re.search(r'"[^"]*+"', '"quoted"').group())  # => "quoted"
