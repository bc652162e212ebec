package integration

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestLanguageServer opens a file in TFLint's language server, as an editor does, and edits it until it is right.
func TestLanguageServer(t *testing.T) {
	t.Parallel()
	const wrong = `resource "azurerm_linux_web_app" "orders" {
  name                          = "app-orders"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/0/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"

  site_config {}
}
`
	right := strings.Replace(wrong, `"Optional"`, `"Required"`, 1)

	dir := t.TempDir()
	file := filepath.Join(dir, "main.tf")
	for name, content := range map[string]string{file: wrong, filepath.Join(dir, ".tflint.hcl"): enablePlugin + disableBundled} {
		if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want := expectedDiagnostics(t, dir)
	if len(want) == 0 {
		t.Fatal("the command line finds nothing in the file, so there is nothing to wait for")
	}

	server := startLanguageServer(t, dir)
	server.call("initialize", map[string]any{"processId": os.Getpid(), "rootUri": fileURI(dir), "capabilities": map[string]any{}})
	server.notify("initialized", map[string]any{})

	document := map[string]any{"uri": fileURI(file), "languageId": "terraform", "version": 1, "text": wrong}
	server.notify("textDocument/didOpen", map[string]any{"textDocument": document})
	if got := server.diagnostics("main.tf"); !slices.Equal(got, want) {
		t.Errorf("the opened file has the diagnostics\n%v\nwant\n%v", got, want)
	}

	// The process, and the plugin in it, stays: what it remembers of the last text must not decide about the next.
	for version, text := range []string{right, wrong, right} {
		want := want
		if text == right {
			want = nil
		}
		server.notify("textDocument/didChange", map[string]any{
			"textDocument":   map[string]any{"uri": fileURI(file), "version": version + 2},
			"contentChanges": []any{map[string]any{"text": text}},
		})
		if got := server.diagnostics("main.tf"); !slices.Equal(got, want) {
			t.Errorf("after change %d the file has the diagnostics\n%v\nwant\n%v", version+1, got, want)
		}
	}
	server.stop()
}

// diagnostic is a finding as an editor gets it. Its lines and columns count from 0.
type diagnostic struct {
	Range struct {
		Start, End struct{ Line, Character int }
	}
	Severity int
	Message  string
}

// expectedDiagnostics is what the language server should say, told from what the command line says.
func expectedDiagnostics(t *testing.T, dir string) []diagnostic {
	t.Helper()
	var r report
	if err := json.Unmarshal([]byte(formatted(t, dir, "json")), &r); err != nil {
		t.Fatal(err)
	}
	var diagnostics []diagnostic
	for _, i := range r.Issues {
		d := diagnostic{Message: i.Message, Severity: map[string]int{"error": 1, "warning": 2, "info": 3}[i.Rule.Severity]}
		d.Range.Start.Line, d.Range.Start.Character = i.Range.Start.Line-1, i.Range.Start.Column-1
		d.Range.End.Line, d.Range.End.Character = i.Range.End.Line-1, i.Range.End.Column-1
		diagnostics = append(diagnostics, d)
	}
	return diagnostics
}

// fileURI returns the address of a file as editors write it.
func fileURI(name string) string {
	name = filepath.ToSlash(name)
	if !strings.HasPrefix(name, "/") {
		name = "/" + name
	}
	return "file://" + name
}

// languageServer is a running `tflint --langserver`, spoken to in JSON-RPC.
type languageServer struct {
	t        *testing.T
	stdin    io.WriteCloser
	messages <-chan message
	exited   <-chan error
	stderr   *bytes.Buffer
	id       int
	pid      int
}

type message struct {
	ID     *int            `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
	Error  json.RawMessage `json:"error"`
}

func startLanguageServer(t *testing.T, dir string) *languageServer {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	command := realTFLint(t).command(ctx, dir, "--langserver")
	var err error
	s := &languageServer{t: t, stderr: &bytes.Buffer{}}
	command.Stderr = s.stderr
	if s.stdin, err = command.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	stdout, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	s.pid = command.Process.Pid
	messages, exited := make(chan message), make(chan error, 1)
	s.messages, s.exited = messages, exited
	go func() {
		err := receive(ctx, bufio.NewReader(stdout), messages)
		close(messages)
		exited <- errors.Join(err, command.Wait())
	}()
	return s
}

// receive passes on what the server says until it ends.
func receive(ctx context.Context, from *bufio.Reader, to chan<- message) error {
	for {
		header, err := textproto.NewReader(from).ReadMIMEHeader()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		length, err := strconv.Atoi(header.Get("Content-Length"))
		if err != nil {
			return err
		}
		body := make([]byte, length)
		if _, err := io.ReadFull(from, body); err != nil {
			return err
		}
		var m message
		if err := json.Unmarshal(body, &m); err != nil {
			return err
		}
		select {
		case to <- m:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// send writes one message.
func (s *languageServer) send(content map[string]any) {
	s.t.Helper()
	content["jsonrpc"] = "2.0"
	body, err := json.Marshal(content)
	if err != nil {
		s.t.Fatal(err)
	}
	if _, err := fmt.Fprintf(s.stdin, "Content-Length: %d\r\n\r\n%s", len(body), body); err != nil {
		s.t.Fatal(err)
	}
}

func (s *languageServer) notify(method string, params any) {
	s.t.Helper()
	s.send(map[string]any{"method": method, "params": params})
}

// call sends a request and waits for the response.
func (s *languageServer) call(method string, params any) {
	s.t.Helper()
	s.id++
	s.send(map[string]any{"id": s.id, "method": method, "params": params})
	for {
		m := s.next()
		if m.ID == nil || *m.ID != s.id {
			continue
		}
		if m.Error != nil {
			s.t.Fatalf("%s failed: %s", method, m.Error)
		}
		return
	}
}

// diagnostics waits for the diagnostics of a file.
func (s *languageServer) diagnostics(file string) []diagnostic {
	s.t.Helper()
	for {
		m := s.next()
		if m.Method != "textDocument/publishDiagnostics" {
			continue
		}
		var params struct {
			URI         string
			Diagnostics []diagnostic
		}
		if err := json.Unmarshal(m.Params, &params); err != nil {
			s.t.Fatal(err)
		}
		if path.Base(params.URI) == file {
			return params.Diagnostics
		}
	}
}

// next waits for the next message, for as long as it takes.
func (s *languageServer) next() message {
	s.t.Helper()
	m, ok := <-s.messages
	if !ok {
		s.t.Fatalf("the language server has ended: %v\n%s", <-s.exited, s.stderr)
	}
	return m
}

// stop ends the server as an editor does.
func (s *languageServer) stop() {
	s.t.Helper()
	s.call("shutdown", nil)
	s.notify("exit", nil)
	if err := <-s.exited; err != nil {
		s.t.Errorf("the language server ended with %v\n%s", err, s.stderr)
	}
}

// edits is how often TestLanguageServerStays edits a file. AZURERM_MTLS_EDITS asks for more, and for what memory they took.
const edits = 40

// TestLanguageServerStays holds that the plugin keeps nothing of what it has checked: after many edits it says what a fresh run
// says, and the plugin takes no more memory than after the first of them.
func TestLanguageServerStays(t *testing.T) {
	t.Parallel()
	// Between two texts without a finding the server would say nothing.
	texts := []string{
		webApps(20, `"Optional"`), webApps(20, `"Required"`),
		webApps(20, "local.mode") + "locals {\n  mode = \"Optional\"\n}\n", webApps(20, "var.mode") + "variable \"mode\" {}\n",
		"module \"m\" {\n  source = \"./m\"\n  mode   = \"Optional\"\n}\n",
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "main.tf")
	if err := (tree{
		"main.tf": nil, ".tflint.hcl": []byte(enablePlugin + disableBundled),
		"m/main.tf": []byte("variable \"mode\" {}\n" + webApps(2, "var.mode")),
	}).write(dir); err != nil {
		t.Fatal(err)
	}
	want := [][]diagnostic{}
	for _, text := range texts {
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		want = append(want, expectedDiagnostics(t, dir))
	}
	times := edits
	if more := os.Getenv("AZURERM_MTLS_EDITS"); more != "" {
		var err error
		if times, err = strconv.Atoi(more); err != nil {
			t.Fatal(err)
		}
	}
	server := startLanguageServer(t, dir)
	server.call("initialize", map[string]any{"processId": os.Getpid(), "rootUri": fileURI(dir), "capabilities": map[string]any{}})
	server.notify("initialized", map[string]any{})
	document := map[string]any{"uri": fileURI(file), "languageId": "terraform", "version": 0, "text": texts[len(texts)-1]}
	server.notify("textDocument/didOpen", map[string]any{"textDocument": document})
	server.diagnostics("main.tf")
	early := 0
	for i := range times {
		server.notify("textDocument/didChange", map[string]any{
			"textDocument":   map[string]any{"uri": fileURI(file), "version": i + 1},
			"contentChanges": []any{map[string]any{"text": texts[i%len(texts)]}},
		})
		if got := server.diagnostics("main.tf"); !slices.Equal(got, want[i%len(texts)]) {
			t.Fatalf("after edit %d the file has the diagnostics\n%v\nwant\n%v", i+1, got, want[i%len(texts)])
		}
		if i+1 == edits/2 {
			early = server.pluginMemory()
		}
		if (i+1)%max(1, times/10) == 0 {
			t.Logf("after %d edits the plugin has %d KiB", i+1, server.pluginMemory())
		}
	}
	// The garbage of a few edits may lie about.
	if late := server.pluginMemory(); late > 2*early {
		t.Errorf("the plugin has %d KiB after %d edits, and %d after %d", late, times, early, edits/2)
	}
	server.stop()
}

// pluginMemory returns what the plugin of the server has resident, in KiB, or 0 where the system does not tell.
func (s *languageServer) pluginMemory() int {
	s.t.Helper()
	children, err := os.ReadFile(fmt.Sprintf("/proc/%[1]d/task/%[1]d/children", s.pid))
	if err != nil {
		return 0
	}
	total := 0
	for _, child := range strings.Fields(string(children)) {
		status, err := os.ReadFile("/proc/" + child + "/status")
		if err != nil {
			continue // It has ended.
		}
		for line := range strings.Lines(string(status)) {
			if text, ok := strings.CutPrefix(line, "VmRSS:"); ok {
				size, err := strconv.Atoi(strings.Fields(text)[0])
				if err != nil {
					s.t.Fatal(err)
				}
				total += size
			}
		}
	}
	return total
}
