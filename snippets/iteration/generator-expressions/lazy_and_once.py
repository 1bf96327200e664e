def parsed(text):
    print("parsing", text)
    return int(text)


texts = ["40", "15", "9"]
amounts = (parsed(text) for text in texts)
print(type(amounts))  # => <class 'generator'>
print(any(amount > 10 for amount in amounts))
# => parsing 40
# => True
print(sum(amounts))
# => parsing 15
# => parsing 9
# => 24
print(sum(amounts))  # => 0
