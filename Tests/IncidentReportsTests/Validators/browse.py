#!/usr/bin/env python3
"""Opens a page in headless Chromium: browse.py CHROMIUM FILE ENTRIES [AXE]
Checks what a reader meets: no error, no request, every entry, 400 pixels, paper, and axe-core's rules.
Prints how long the page took; exits with a message where something is wrong."""
import base64, io, json, os, subprocess, sys, tempfile, time

program, path, entries = sys.argv[1], os.path.abspath(sys.argv[2]), int(sys.argv[3])
axe = open(sys.argv[4], encoding="utf-8").read() if len(sys.argv) > 4 else None
home = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
(to_read, to_write), (from_read, from_write) = os.pipe(), os.pipe()

def connect():
    os.dup2(to_read, 3)
    os.dup2(from_write, 4)

# The pipes must not be the numbers they are copied to.
to_read, from_write = (os.dup(os.dup(os.dup(number))) for number in (to_read, from_write))
browser = subprocess.Popen(
    [program, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage",
     "--user-data-dir=" + home.name, "--remote-debugging-pipe"],
    preexec_fn=connect, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
os.close(to_read)
os.close(from_write)
answers, waiting, number, rest = os.fdopen(from_read, "rb", buffering=0), [], 0, b""

def receive():
    global rest
    while b"\0" not in rest:
        piece = answers.read(1 << 20)
        if not piece:
            sys.exit("the browser ended")
        rest += piece
    message, rest = rest.split(b"\0", 1)
    return json.loads(message)

def ask(method, session=None, **parameters):
    global number
    number += 1
    message = {"id": number, "method": method, "params": parameters}
    if session:
        message["sessionId"] = session
    os.write(to_write, json.dumps(message).encode() + b"\0") if len(json.dumps(message)) < 60000 else send(message)
    while True:
        answer = receive()
        if answer.get("id") == number:
            if "error" in answer:
                sys.exit(f"{method}: {answer['error']}")
            return answer["result"]
        waiting.append(answer)

def send(message):
    data = json.dumps(message).encode() + b"\0"
    while data:
        data = data[os.write(to_write, data):]

def expect(condition, words):
    if not condition:
        sys.exit(words)

try:
    target = ask("Target.createTarget", url="about:blank")["targetId"]
    page = ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    for domain in ("Page", "Runtime", "Log", "Network"):
        ask(domain + ".enable", page)
    ask("Emulation.setDeviceMetricsOverride", page, width=400, height=800, deviceScaleFactor=1, mobile=True)
    began = time.monotonic()
    ask("Page.navigate", page, url="file://" + path)
    while not any(m.get("method") == "Page.loadEventFired" for m in waiting):
        waiting.append(receive())

    def run(script):
        result = ask("Runtime.evaluate", page, expression=script, returnByValue=True, awaitPromise=True)
        expect("exceptionDetails" not in result, f"{script[:60]}: {result.get('exceptionDetails')}")
        return result["result"].get("value")

    run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    took = time.monotonic() - began
    said = [m for m in waiting if m.get("method") in
            ("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")]
    expect(not said, f"the console says {said[:2]}")
    asked = [m["params"]["request"]["url"] for m in waiting if m.get("method") == "Network.requestWillBeSent"]
    expect(asked == ["file://" + path], f"the page asked for {asked}")
    rows = run("document.querySelectorAll('tr[id^=e]').length")
    expect(rows == entries, f"{rows} entries, not {entries}")
    for width in (400, 1200):
        ask("Emulation.setDeviceMetricsOverride", page, width=width, height=800, deviceScaleFactor=1,
            mobile=width == 400)
        wide = run("document.documentElement.scrollWidth")
        expect(wide <= width, f"the page is {wide} wide on {width}")
    small = run("""[...document.querySelectorAll('td, th, p, dd')].filter(e =>
        e.textContent.trim() && parseFloat(getComputedStyle(e).fontSize) < 12).length""")
    expect(small == 0, f"{small} texts are smaller than 12 pixels")
    if axe:
        run(axe + "; true")
        found = run("axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 120)).join(' | ')))")
        expect(not found, "axe-core: " + "\n".join(found))
    pdf = ask("Page.printToPDF", page, printBackground=False)["data"]
    try:
        from pypdf import PdfReader
        paper = PdfReader(io.BytesIO(base64.b64decode(pdf)))
        words = "".join("".join(leaf.extract_text().split()) for leaf in paper.pages)
        expect(len(paper.pages) >= 1 and "IR-2026-004" in words, "the paper does not name the incident")
        expect(words.count("entry-recorded") >= 1, "the paper has no entries")
        pages = len(paper.pages)
    except ImportError:
        pages = base64.b64decode(pdf).count(b"/Type /Page\n")
    print(f"{took * 1000:.0f} ms, {rows} entries, {pages} pages")
finally:
    browser.kill()
    browser.wait()
