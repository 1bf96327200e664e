tags = {"late"}
print(tags.add("paid"), tags == {"late", "paid"})  # => None True
tags.add("paid")
print(len(tags))  # => 2

letters = set()
letters.add("eu")
letters.update("us", ["ca"])
print(sorted(letters))  # => ['ca', 'eu', 's', 'u']

scores = {1}
scores.add(1.0)
print(scores)  # => {1}

tags.add({"eu"})
# <3.14 => TypeError: unhashable type: 'set'
# 3.14+ => TypeError: cannot use 'set' as a set element (unhashable type: 'set')
