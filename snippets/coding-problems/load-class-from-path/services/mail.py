HOST = "".hostname  # a bug: str has no such attribute


class MailService: ...
