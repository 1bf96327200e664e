def add_fee(total, lines, codes):
    total += 5
    lines += ["fee"]
    codes += ("FEE",)
    return total, lines, codes


def add_fee_to_copy(lines):
    lines = lines + ["fee"]
    return lines


total, lines, codes = 100, ["lamp"], ("L1",)
print(add_fee(total, lines, codes))  # => (105, ['lamp', 'fee'], ('L1', 'FEE'))
print(total, lines, codes)  # => 100 ['lamp', 'fee'] ('L1',)

print(add_fee_to_copy(lines), lines)  # => ['lamp', 'fee', 'fee'] ['lamp', 'fee']
