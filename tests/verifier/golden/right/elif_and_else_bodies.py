for_sale = 3
if for_sale > 5:
    print("many")
elif for_sale > 2:
    print("some")  # => some
else:
    print("few")
