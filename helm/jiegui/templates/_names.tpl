{{- define "jiegui.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end }}

{{- define "jiegui.selector" -}}
app.kubernetes.io/name: jiegui
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "jiegui.labels" -}}
{{ include "jiegui.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{- define "jiegui.confinement" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
runAsNonRoot: true
capabilities:
  drop: [ALL]
seccompProfile:
  type: RuntimeDefault
{{- end }}
