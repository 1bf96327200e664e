import keyword


class Ticket:
    def __init__(self, title):
        self.title = title

    def label(self, prefix):
        return f"{prefix}: {self.title}"


ticket = Ticket("login fails")
print(ticket.label("BUG"), "|", Ticket.label(ticket, "BUG"))
# => BUG: login fails | BUG: login fails

method = ticket.label
print(method.__self__ is ticket, method.__func__ is Ticket.label)  # => True True
print(ticket.label is ticket.label, ticket.label == ticket.label)  # => False True
print(Ticket.label.__get__(ticket)("BUG"))  # => BUG: login fails

print(keyword.iskeyword("self"))  # => False
