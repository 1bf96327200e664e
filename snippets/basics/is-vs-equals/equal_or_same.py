order = ["keyboard", 2]
copy = ["keyboard", 2]
alias = order
print(order == copy, order is copy)  # => True False
print(order == alias, order is alias)  # => True True

alias.append("express")
print(order == copy, order is alias)  # => False True
