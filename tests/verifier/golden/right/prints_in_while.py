number = 2
while number:
    print(number)
    number -= 1
# => 2
# => 1
