class Account:
    print("body runs")
    rate = 2


# => body runs
print(Account.rate)  # => 2
