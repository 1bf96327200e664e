TODO = "write an export function"
