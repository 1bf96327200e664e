from typing import TypedDict, Unpack


class MailOptions(TypedDict, total=False):
    subject: str
    html: bool


def send_mail(*recipients: str, **options: Unpack[MailOptions]) -> str:
    subject = options.get("subject", "(no subject)")
    return f"{subject} to {len(recipients)}"


print(send_mail("ines@example.com", "tom@example.com", subject="Invoice"))  # => Invoice to 2
print(send_mail("ines@example.com", subjekt="Invoice"))  # => (no subject) to 1
