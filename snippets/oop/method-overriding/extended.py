class Notifier:
    def deliver(self, text):
        return f"mail: {text}"

    def notify(self, order):
        return self.deliver(f"{order} shipped")


class SmsNotifier(Notifier):
    def deliver(self, text):
        return f"sms: {text}"


class MaskedSmsNotifier(SmsNotifier):
    def deliver(self, text):
        return super().deliver(text.replace("A-", "**"))


for notifier in (Notifier(), SmsNotifier(), MaskedSmsNotifier()):
    print(notifier.notify("A-17"))
# => mail: A-17 shipped
# => sms: A-17 shipped
# => sms: **17 shipped

print(MaskedSmsNotifier.notify is Notifier.notify)  # => True
