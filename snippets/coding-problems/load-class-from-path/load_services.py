from object_loading import load_object

AuthService = load_object("services.auth.AuthService")
print(AuthService().login("ines"))  # => ines is in
print(load_object("services.auth.AuthService") is AuthService)  # => True

for path in [
    "AuthService",
    ".auth.AuthService",
    "services.auht.AuthService",
    "services.auth.AuthServce",
    "services.auth.AuthService.Settings",
    "services.billing.BillingService",
    "services.mail.MailService",
]:
    try:
        load_object(path)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
# => ValueError: not a dotted path: 'AuthService'
# => ValueError: not a dotted path: '.auth.AuthService'
# => ImportError: services.auht.AuthService: no module named services.auht
# => ImportError: services.auth.AuthServce: services.auth has no 'AuthServce'
# => ImportError: services.auth.AuthService.Settings: no module named services.auth.AuthService
# => ModuleNotFoundError: No module named 'ledger_driver'
# => AttributeError: 'str' object has no attribute 'hostname'
