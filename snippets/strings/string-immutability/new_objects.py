city = "porto"
try:
    city[0] = "P"
except TypeError as error:
    print(error)  # => 'str' object does not support item assignment

city.capitalize()  # builds "Porto" and throws it away
print(city)  # => porto
city = city.capitalize()
print(city)  # => Porto

shipped_to = city
before = id(city)
city += ", PT"
print(city, "|", shipped_to)  # => Porto, PT | Porto
print(id(city) == before, id(shipped_to) == before)  # => False True
