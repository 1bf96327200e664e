from pkgutil import resolve_name

print(resolve_name("services.auth:AuthService.Settings").timeout)  # => 5
print(resolve_name("services.auth.AuthService.Settings").timeout)  # => 5

for path in ["services.billing:BillingService", "services.billing.BillingService"]:
    try:
        resolve_name(path)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
# => ModuleNotFoundError: No module named 'ledger_driver'
# => AttributeError: module 'services' has no attribute 'billing'
