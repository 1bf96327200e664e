returned = ["A-03", "A-04"]

by_append = ["A-17"]
by_append.append(returned)
by_extend = ["A-17"]
by_extend.extend(returned)
print(by_append)  # => ['A-17', ['A-03', 'A-04']]
print(by_extend)  # => ['A-17', 'A-03', 'A-04']

returned.append("A-05")
print(len(by_append[1]), len(by_extend))  # => 3 3

tags = ["late"]
tags.extend("eu")
tags.extend({"carrier": "DHL", "days": 3})
print(tags)  # => ['late', 'e', 'u', 'carrier', 'days']
