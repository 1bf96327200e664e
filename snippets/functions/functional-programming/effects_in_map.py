sent = []

reminders = map(sent.append, ["ines@example.com", "omar@example.com"])
print(sent)  # => []
print(next(reminders), sent)  # => None ['ines@example.com']

for address in ["ines@example.com", "omar@example.com"]:
    sent.append(address)
print(len(sent))  # => 3
