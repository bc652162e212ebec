package endpoint

import (
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/zclconf/go-cty/cty"
)

// DeploymentTypes returns the resource types of azurerm that deploy a template of the resource manager. What a template
// declares is written as azapi's bodies are, in JSON with expressions of its own.
// https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
func DeploymentTypes() []string {
	return []string{
		"azurerm_resource_group_template_deployment",
		"azurerm_subscription_template_deployment",
		"azurerm_management_group_template_deployment",
		"azurerm_tenant_template_deployment",
	}
}

// DeploymentPaths returns what has to be read of a deployment.
func DeploymentPaths() []code.Path { return []code.Path{"template_content", "parameters_content"} }

// Judged returns the resources of these types in a module, and the deployments whose templates may declare some.
func (t Types) Judged(module *code.Module) []*code.Resource {
	found := t.Resources(module)
	if len(t.ARM) == 0 {
		return found
	}
	for _, name := range DeploymentTypes() {
		for _, resource := range module.OfType(name) {
			if resource.Failure != "" || t.declared(module, resource) {
				found = append(found, resource)
			}
		}
	}
	return found
}

// declared reports whether a template of a deployment declares a resource of these types.
func (t Types) declared(module *code.Module, deployment *code.Resource) bool {
	for _, instance := range deployment.Instances {
		for _, subject := range templated(module, deployment, instance) {
			if subject.Is(t) {
				return true
			}
		}
	}
	return false
}

// templated returns the subjects that a template of the instance of a deployment declares; none for any other resource.
func templated(module *code.Module, resource *code.Resource, instance code.Instance) []Subject {
	if !isDeployment(resource.Type) {
		return nil
	}
	type question struct{ node code.Node }
	return code.Remember(module, question{instance.Node}, func() []Subject {
		deployment := code.Ignoring(instance.Node, resource.Ignored)
		content := code.InAnyCase(deployment.Member("template_content"))
		template := &template{defaults: content.Member("parameters"), given: code.InAnyCase(deployment.Member("parameters_content"))}
		template.declares(content.Member("resources"), "", 0)
		found := make([]Subject, len(template.roots))
		for i, root := range template.roots {
			found[i] = Subject{
				Module: module, Resource: resource, Root: root, Key: instance.Key, Spelling: azapi{}, Type: root.armType, Named: root.named(),
			}
			found[i].own = layerOf(found[i].Spelling, root)
			found[i].Block = found[i].own.block
		}
		return found
	})
}

func isDeployment(resourceType string) bool {
	for _, name := range DeploymentTypes() {
		if name == resourceType {
			return true
		}
	}
	return false
}

// template is a template with the values of its parameters.
type template struct {
	// defaults are the parameters that the template declares, and given the values that the deployment gives them.
	defaults, given code.Node
	roots           []*templateRoot
}

// maxTemplateDepth bounds how resources lie in others, and how defaults of parameters name other parameters.
const maxTemplateDepth = 10

// declares adds the resources of a list, or of an object that has them by symbolic names. A resource in another one may leave
// out the beginning of its type.
func (t *template) declares(list code.Node, parent string, depth int) {
	if depth > maxTemplateDepth {
		return
	}
	nodes := list.Elements().Nodes
	if list.Shape() == code.Object {
		nodes = code.Members(list).Nodes
	}
	for _, node := range nodes {
		resource := t.node(node, 0)
		armType, _ := resource.Member("type").Value().Text()
		deployed, known := resource.Member("condition").Value().Bool()
		existing, _ := resource.Member("existing").Value().Bool()
		if armType == "" || known && !deployed || existing {
			continue
		}
		if namespace, _, _ := strings.Cut(armType, "/"); parent != "" && !strings.Contains(namespace, ".") {
			armType = parent + "/" + armType
		}
		t.roots = append(t.roots, &templateRoot{resource, armType})
		t.declares(resource.Member("resources"), armType, depth+1)
		if ARM.Equal(nestedDeployment, armType) {
			t.nested(node, resource.Member("properties"), depth+1)
		}
	}
}

// nestedDeployment is a resource that deploys a template that stands in it.
// https://learn.microsoft.com/azure/azure-resource-manager/templates/linked-templates#nested-template
const nestedDeployment = "Microsoft.Resources/deployments"

// nested adds the resources of a template in the template. Its expressions are those of the outer one, unless it says that it
// has parameters of its own.
func (t *template) nested(node, properties code.Node, depth int) {
	scope, _ := properties.Member("expressionEvaluationOptions").Member("scope").Value().Text()
	if !strings.EqualFold(scope, "inner") {
		t.declares(properties.Member("template").Member("resources"), "", depth)
		return
	}
	content := node.Member("properties").Member("template")
	inner := &template{defaults: content.Member("parameters"), given: properties.Member("parameters")}
	inner.declares(content.Member("resources"), "", depth)
	t.roots = append(t.roots, inner.roots...)
}

// node returns the node of a value in the template.
func (t *template) node(node code.Node, depth int) code.Node {
	value := node.Value()
	text, ok := value.Text()
	if !ok || !strings.HasPrefix(text, "[") || !strings.HasSuffix(text, "]") || strings.HasPrefix(text, "[[") {
		return &inTemplate{node, t}
	}
	if name := parameterOf().FindStringSubmatch(text); name != nil && depth < maxTemplateDepth {
		if parameter := t.parameter(name[1], depth); parameter != nil {
			return &parameterValue{parameter, value.Name}
		}
	}
	return workedOut(value.Place)
}

// workedOut is a value that the resource manager works out.
func workedOut(place code.Place) code.Node {
	return code.Missing(code.Value{Place: place, State: code.Undetermined, Reason: "the template works it out"})
}

// parameterOf finds the parameter that an expression is, and no more than that.
// https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-deployment#parameters
var parameterOf = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?i:\[\s*parameters\(\s*'([^']+)'\s*\)\s*\])$`)
})

// parameter returns the value of a parameter: the one that is given, else its default; nil if there is none, or if it is given
// otherwise than as a value, such as by a reference to a secret of a vault.
func (t *template) parameter(name string, depth int) code.Node {
	if given := t.given.Member(name); given.Value().State != code.Absent {
		if value := given.Member("value"); value.Value().State != code.Absent {
			return ifSaid(value)
		}
		return nil
	}
	fallback := t.defaults.Member(name).Member("defaultValue")
	if fallback.Value().State == code.Absent {
		return nil
	}
	return t.node(fallback, depth+1)
}

// inTemplate is a value in a template. Nothing in it is a literal that a fix could replace: it may be an expression.
type inTemplate struct {
	code.Node
	of *template
}

func (n *inTemplate) Member(name string) code.Node { return n.of.node(n.Node.Member(name), 0) }

func (n *inTemplate) Elements() code.Elements {
	return code.Wrapped(n.Node, n, func(_ int, element code.Node) code.Node { return n.of.node(element, 0) })
}

// Value is that of the node. A text that starts with two brackets means one.
func (n *inTemplate) Value() code.Value {
	value := n.Node.Value()
	value.Literal = false
	if text, ok := value.Text(); ok && strings.HasPrefix(text, "[[") {
		value.Data = cty.StringVal(text[1:])
	}
	return value
}

// parameterValue is the value of a parameter, under the name of the argument that it is given to.
type parameterValue struct {
	code.Node
	name string
}

func (p *parameterValue) Member(name string) code.Node {
	return &parameterValue{p.Node.Member(name), name}
}

func (p *parameterValue) Elements() code.Elements {
	elements := p.Node.Elements()
	nodes := make([]code.Node, len(elements.Nodes))
	for i, node := range elements.Nodes {
		nodes[i] = &parameterValue{node, p.name}
	}
	elements.Nodes = nodes
	return elements
}

func (p *parameterValue) Value() code.Value {
	value := p.Node.Value()
	value.Name, value.Literal = p.name, false
	return value
}

// templateRoot is a resource of a template, as a resource of azapi would have it: its body is what the template says, and
// what stands around it there is taken from it.
type templateRoot struct {
	code.Node
	armType string
}

func (r *templateRoot) Member(name string) code.Node {
	place := r.Node.Value().Place
	place.Name = name
	switch name {
	case "body":
		return r.Node
	case "name", "tags", "location":
		return r.Node.Member(name)
	case "type":
		return code.FromValue(cty.StringVal(r.armType), place)
	case "sensitive_body":
		return code.Missing(code.Value{Place: place})
	}
	return workedOut(place)
}

// named says which resource of the template it is, for several may stand at one place.
func (r *templateRoot) named() string {
	if name, ok := r.Member("name").Value().Text(); ok {
		return r.armType + " " + strconv.Quote(name)
	}
	return r.armType
}
