from importlib import import_module


def load_service(path: str) -> object:
    try:
        module_name, name = path.rsplit(".", 1)
        return getattr(import_module(module_name), name)
    except (ValueError, ImportError, AttributeError) as error:
        raise ImportError(f"no such service: {path}") from error


for path in ["auth.AuthServce", "billing.BillingService", "mail.MailService"]:
    try:
        load_service(f"services.{path}")
    except ImportError as error:
        print(error)
        print("  really:", error.__cause__)
# => no such service: services.auth.AuthServce
# =>   really: module 'services.auth' has no attribute 'AuthServce'
# => no such service: services.billing.BillingService
# =>   really: No module named 'ledger_driver'
# => no such service: services.mail.MailService
# =>   really: 'str' object has no attribute 'hostname'
