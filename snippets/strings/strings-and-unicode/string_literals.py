print(len("C:\new"), len(r"C:\new"))  # => 5 6
print("\x41" == "\u0041" == "\N{LATIN CAPITAL LETTER A}" == "A")  # => True

columns = ["order_id", "customer" "total"]  # fmt: skip
print(columns)  # => ['order_id', 'customertotal']
