class Inbox:
    def __init__(self):
        self.messages = []

    def add(self, message):
        self.messages.append(message)

    def add_all(self, messages):
        for message in messages:
            self.add(message)  # an internal choice, or is it?


class CountingInbox(Inbox):
    def __init__(self):
        super().__init__()
        self.received = 0

    def add(self, message):
        self.received += 1
        super().add(message)

    def add_all(self, messages):
        messages = list(messages)
        self.received += len(messages)
        super().add_all(messages)


inbox = CountingInbox()
inbox.add_all(iter(["invoice", "reminder"]))
print(len(inbox.messages), inbox.received)  # => 2 4
