import re

log = "GET /cart 200, POST /pay 502"

print(re.findall(r"(?:GET|POST) \S+", log))  # => ['GET /cart', 'POST /pay']
print(re.findall(r"(GET|POST) \S+", log))  # => ['GET', 'POST']
print(re.findall(r"(GET|POST) (\S+)", log))
# => [('GET', '/cart'), ('POST', '/pay')]

request = re.compile(r"(?P<verb>GET|POST) (?P<path>\S+) (?P<status>\d{3})")
for match in request.finditer(log):
    print(match["verb"], match.span("path"), match.groupdict())
# => GET (4, 9) {'verb': 'GET', 'path': '/cart', 'status': '200'}
# => POST (20, 24) {'verb': 'POST', 'path': '/pay', 'status': '502'}

print(re.search(r"\b(\w+) \1\b", "the the price").group())  # => the the
print(re.findall(r"\d+(?= EUR)", "17 EUR, 20 USD"))  # => ['17']
print(re.findall(r"(?<!-)\b\d+", "4 -5 6"))  # => ['4', '6']
