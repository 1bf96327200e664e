tags = {"late"}
print(tags.add("paid"), tags == {"late", "paid"})  # => None True
print(tags.add("paid"), len(tags))  # => None 2

letters = set()
letters.add("eu")
letters.update("us", ["ca"])
print(sorted(letters))  # => ['ca', 'eu', 's', 'u']

scores = {1}
print(scores.add(1.0), scores)  # => None {1}

tags.add({"eu"})
# <3.14 => TypeError: unhashable type: 'set'
# 3.14+ => TypeError: cannot use 'set' as a set element (unhashable type: 'set')
