from string import Template

customer, total = "Ines", 1234.5

print(f"{customer} owes {total:,.2f}")  # => Ines owes 1,234.50
print("{} owes {:,.2f}".format(customer, total))  # => Ines owes 1,234.50
print("%s owes %.2f" % (customer, total))  # => Ines owes 1234.50
print(Template("$who owes $sum").substitute(who=customer, sum=total))
# => Ines owes 1234.5
