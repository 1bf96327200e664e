// Runs programs under Pyodide for proven/pyodide.py: node pyodide.mjs FOLDER_OF_PYODIDE
// One JSON object a line comes in and goes out. Every program gets an interpreter of its own, made
// from a snapshot of the memory of the first.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

const folder = process.argv[2];
const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")));
const options = {
  env: { HOME: "/room/tmp", TMPDIR: "/room/tmp", LANG: "C.UTF-8", TZ: "UTC", PYTHONHASHSEED: "1" },
  stdin: () => null,
  stdout: () => {},
  stderr: () => {},
};
const first = await loadPyodide({ ...options, _makeSnapshot: true });
const snapshot = first.makeMemorySnapshot();
const release = first.runPython("import sys; '.'.join(map(str, sys.version_info[:3]))");
console.log(JSON.stringify({ release }));

function write(FS, path, data) {
  FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
  FS.writeFile(path, Buffer.from(data, "base64"));
}

for await (const line of createInterface({ input: process.stdin })) {
  const { files, code } = JSON.parse(line);
  const python = await loadPyodide({ ...options, _loadSnapshot: snapshot });
  for (const name of ["/log", "/room/tmp"]) python.FS.mkdirTree(name);
  for (const [path, data] of Object.entries(files)) write(python.FS, path, data);
  let error = "";
  let result = null;
  try {
    result = python.runPython(code) ?? null;
  } catch (exception) {
    error = String(exception.message).trim().split("\n").at(-1);
  }
  const logs = {};
  for (const name of python.FS.readdir("/log"))
    if (!name.startsWith("."))
      logs[name] = Buffer.from(python.FS.readFile(`/log/${name}`)).toString("base64");
  console.log(JSON.stringify({ error, logs, result: typeof result === "string" ? result : null }));
}
